/**
 * Says of every document that is kept in another system where it is, and files e-mails about a
 * child: each belongs to the chronology of a case (recommendations Children and Families 7 and
 * Hospital 3c of the review). No file is kept here.
 */
@NullMarked
package org.threshold.workflow.document;

import org.jspecify.annotations.NullMarked;
