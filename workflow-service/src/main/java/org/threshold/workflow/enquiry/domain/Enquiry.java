package org.threshold.workflow.enquiry.domain;

import java.util.List;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** The authority's enquiry for one child. */
public record Enquiry(
        EnquiryId id, CaseRef caseRef, PersonId child, Start start, Progress progress) {

    /** How far it has come. */
    public record Progress(Stage stage, Lines lines) {}

    public Stage stage() {
        return progress.stage();
    }

    public Lines lines() {
        return progress.lines();
    }

    public boolean isOpen() {
        return stage() != Stage.ENDED;
    }

    /** The reference of its case, as deadlines and the audit take it. */
    public List<String> caseRefs() {
        return List.of(caseRef.value());
    }

    /** The same at another stage. */
    public Enquiry at(Stage stage) {
        return with(new Progress(stage, lines()));
    }

    /** The same with a line that is done. */
    public Enquiry settle(Line line) {
        return with(new Progress(stage(), lines().settle(line)));
    }

    /** The same with a line that has become needed. */
    public Enquiry add(Line line) {
        return with(new Progress(stage(), lines().add(line)));
    }

    /** The same with a line to follow, once more if it was followed before. */
    public Enquiry again(Line line) {
        return with(new Progress(stage(), lines().again(line)));
    }

    /** The same after a later meeting met the threshold again: its anchor never moves (T7). */
    public Enquiry goneOn(Start later) {
        return new Enquiry(id, caseRef, child, start.joinedBy(later), progress);
    }

    private Enquiry with(Progress later) {
        return new Enquiry(id, caseRef, child, start, later);
    }
}
