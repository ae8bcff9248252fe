import type { HomeSectionProps } from '.';
import { ManagerAssignment } from './manager-assignment';
import { ManagerGoals } from './manager-goals';

/** A manager's home: their agreement and its dates first, then their goals. */
export async function ManagerHome({ actor }: HomeSectionProps) {
  return (
    <>
      <ManagerAssignment actor={actor} />
      <ManagerGoals actor={actor} />
    </>
  );
}
