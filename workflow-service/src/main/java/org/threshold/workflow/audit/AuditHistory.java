package org.threshold.workflow.audit;

import java.util.List;
import java.util.UUID;

/**
 * Reads the audit, newest first.
 *
 * <p>A use case that shows it to a person records that reading itself, like any other.
 */
public interface AuditHistory {

    /** What was done to one subject. */
    List<AuditLine> ofSubject(String subjectKind, UUID subjectId, AuditStretch stretch);

    /** What was done in one case. */
    List<AuditLine> ofCase(String caseReference, AuditStretch stretch);
}
