package org.threshold.workflow.analysis;

import java.util.List;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.referral.CaseRef;

/**
 * A section 47 enquiry or a single assessment, as its draft analysis needs to know it.
 *
 * @param id of the enquiry or the assessment
 * @param open whether it has still to end
 * @param roster the agencies that contribute to it, each once, in the order in which they were
 *     asked
 */
public record Analysed(
        AnalysedKind kind, UUID id, CaseRef caseRef, boolean open, List<Agency> roster) {

    public Analysed {
        roster = List.copyOf(roster);
    }

    /** The reference of its case, as deadlines and the audit take it. */
    public List<String> caseRefs() {
        return List.of(caseRef.value());
    }
}
