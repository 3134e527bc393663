package org.threshold.workflow.circumstances.adapter.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.circumstances.app.CaseChanges.Listed;
import org.threshold.workflow.circumstances.app.ReadSoFar;
import org.threshold.workflow.circumstances.app.ReadSoFar.SoFar;
import org.threshold.workflow.circumstances.domain.Codes;
import org.threshold.workflow.deadlines.DueWords;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;

/** Says in a case’s brief where the child was last known to be, its injuries, and what changed. */
@Component
class ChangesBrief implements BriefSource {

    /** Before the home: who is in hospital is not at home. */
    private static final int ORDER = 10;

    private static final int LAST_CHANGES = 5;
    private static final int INJURIES = 3;

    private final ReadSoFar read;

    ChangesBrief(ReadSoFar read) {
        this.read = read;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<BriefLine> of(Actor who, String caseRef) {
        return CaseRef.of(caseRef)
                .map(ref -> lines(read.handle(who, ref, LAST_CHANGES)))
                .orElseGet(List::of);
    }

    static List<BriefLine> lines(SoFar soFar) {
        List<BriefLine> lines = new ArrayList<>();
        soFar.whereabouts().map(ChangesBrief::where).ifPresent(lines::add);
        soFar.injuries().stream().limit(INJURIES).map(ChangesBrief::injury).forEach(lines::add);
        soFar.latest().stream().map(ChangesBrief::change).forEach(lines::add);
        return lines;
    }

    private static BriefLine where(NewChange change) {
        return BriefLine.of(
                BriefQuestion.WHERE_NOW,
                place(change) + " since " + DueWords.exact(change.occurredAt()));
    }

    private static String place(NewChange change) {
        if (change.kind() == ChangeKind.CHILD_MISSING) {
            return "Missing; nobody knows where";
        }
        if (change.kind() == ChangeKind.DISCHARGE_AGAINST_ADVICE) {
            return "Taken from hospital against advice; not known where";
        }
        if (change.kind() == ChangeKind.CHILD_ADMITTED) {
            String ward = change.code("ward");
            String site = change.code("site");
            return "In hospital"
                    + (site.isEmpty() ? "" : " " + site)
                    + (ward.isEmpty() ? "" : ", ward " + ward);
        }
        return change.kind() == ChangeKind.DISCHARGED
                        || change.code(Codes.WHEREABOUTS).equals("left-hospital")
                ? "Left hospital; not known to be home"
                : "At home again";
    }

    private static BriefLine injury(NewChange change) {
        String site = change.code(Codes.SITE_ON_BODY).replace('-', ' ');
        String mobile =
                change.code(Codes.MOBILITY).equals(Codes.NOT_MOBILE)
                        ? ", on a child who does not move about"
                        : "";
        return BriefLine.of(
                BriefQuestion.RISKS,
                "Injury"
                        + (site.isEmpty() || site.equals("not said") ? "" : " (" + site + ")")
                        + mobile
                        + ", "
                        + DueWords.exact(change.occurredAt()));
    }

    private static BriefLine change(Listed change) {
        return new BriefLine(
                BriefQuestion.LAST_CHANGES,
                DueWords.exact(change.occurredAt()) + ": " + ListedWords.of(change),
                "/changes/" + change.id());
    }
}
