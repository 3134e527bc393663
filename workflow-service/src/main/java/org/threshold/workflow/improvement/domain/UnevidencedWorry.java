package org.threshold.workflow.improvement.domain;

import java.util.UUID;
import org.threshold.workflow.improvement.UnevidencedWorries.Note;
import org.threshold.workflow.improvement.domain.Supervision.Written;
import org.threshold.workflow.referral.CaseRef;

/**
 * What worried whoever wrote a note, without evidence (L-3.1.27).
 *
 * @param noteId what the note is about, such as the enquiry of a visit
 */
public record UnevidencedWorry(
        UUID id, CaseRef caseRef, Note note, UUID noteId, String words, Written written) {

    @Override
    public String toString() {
        return "UnevidencedWorry[" + caseRef + " " + note + "]";
    }
}
