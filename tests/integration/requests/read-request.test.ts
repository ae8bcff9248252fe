import { expect, it } from 'vitest';
import { getProposal } from '@/lib/domains/requests/queries/get-proposal';
import { getRequest } from '@/lib/domains/requests/queries/get-request';
import { actorOf } from '@/tests/factories/identity';
import { createStaff } from '@/tests/factories/requests';
import { database } from '@/tests/support/integration-database';
import { TODAY, drafted } from './way';

it('a request is read by its entity and by nobody else until it is sent', async () => {
  const { office, requestId } = await drafted();
  const read = await getRequest(actorOf(office.hr, 'entity_hr', office.entityId), requestId, TODAY);
  expect(read).toMatchObject({ id: requestId, state: 'DRAFT', proposals: [] });
  expect(await getRequest(actorOf(office.directorate, 'directorate'), requestId, TODAY)).toBeNull();
  const other = await createStaff(database.prisma, 'entity_hr');
  expect(await getRequest(actorOf(other, 'entity_hr', other.userId), requestId, TODAY)).toBeNull();
});

it('an address that is no id finds nothing', async () => {
  const directorate = actorOf(await createStaff(database.prisma, 'directorate'), 'directorate');
  expect(await getRequest(directorate, 'x', TODAY)).toBeNull();
  expect(await getProposal(directorate, 'x', TODAY)).toBeNull();
});
