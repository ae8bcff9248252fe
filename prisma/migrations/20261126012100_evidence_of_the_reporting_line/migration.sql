-- Evidence of progress is read by whoever reads the report, and by no superior of another day.
UPDATE document SET visibility = 'private', "personIds" = ARRAY[m."personId"]
FROM progress_report r
JOIN goal g ON g.id = r."goalId"
JOIN performance_cycle c ON c.id = g."cycleId"
JOIN assignment a ON a.id = c."assignmentId"
JOIN cadre_member m ON m.id = a."memberId"
WHERE document."recordType" = 'progress_report' AND document."recordId" = r.id;
