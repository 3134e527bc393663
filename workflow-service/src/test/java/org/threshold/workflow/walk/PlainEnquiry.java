package org.threshold.workflow.walk;

import java.util.EnumSet;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.strategy.OutcomeKind;

/** The enquiry of a {@link PlainCase}, as the requirements read. */
final class PlainEnquiry {

    /** What bears on whether the child is safe; of the police, whatever follows the opening. */
    private static final Set<ChangeKind> REVIEWED =
            EnumSet.of(
                    ChangeKind.CHILD_ADMITTED,
                    ChangeKind.FURTHER_ALLEGATION,
                    ChangeKind.NEW_INJURY,
                    ChangeKind.CONDITION_WORSENED,
                    ChangeKind.DISCHARGE_AGAINST_ADVICE,
                    ChangeKind.CHILD_RETURNED_HOME,
                    ChangeKind.ADULT_MOVED_IN,
                    ChangeKind.CARER_CHANGED,
                    ChangeKind.AGREEMENT_BREACHED,
                    ChangeKind.SUSPECT_STATUS,
                    ChangeKind.SIBLING_IDENTIFIED,
                    ChangeKind.CHILD_MISSING,
                    ChangeKind.CARE_CONCERN,
                    ChangeKind.POLICE_INVESTIGATION,
                    ChangeKind.MEDICAL_REPORT_ISSUED);

    private final Set<Line> waitedFor = EnumSet.noneOf(Line.class);
    private final Set<Line> later = EnumSet.noneOf(Line.class);
    private final Set<Line> known = EnumSet.noneOf(Line.class);
    private String stage = "none";
    private int awaited;
    private int reviews;
    private boolean joint;

    View.Enquired view() {
        Set<Line> open = EnumSet.copyOf(waitedFor);
        open.addAll(later);
        return new View.Enquired(stage, open, awaited, reviews, joint);
    }

    boolean isOpen() {
        return !stage.equals("none");
    }

    boolean joint() {
        return joint;
    }

    boolean possible(Move move) {
        return switch (move) {
            case Move.Settle(var line) -> waitedFor.contains(line) || later.contains(line);
            case Move.FindOut _ -> stage.equals("finding-out") || stage.equals("outcome-due");
            case Move.HearAgency() -> awaited > 0;
            case Move.Review() -> reviews > 0;
            case Move.Conclude _ -> stage.equals("outcome-due");
            case Move.Confer() -> stage.equals("conference-due");
            default -> throw new IllegalArgumentException("no move of an enquiry");
        };
    }

    boolean take(Move move) {
        return switch (move) {
            case Move.Settle(var line) -> {
                waitedFor.remove(line);
                later.remove(line);
                yield onward();
            }
            case Move.FindOut(var line) ->
                    known.contains(line) || (known.add(line) && later.add(line));
            case Move.HearAgency() -> {
                awaited--;
                yield onward();
            }
            case Move.Review() -> {
                reviews--;
                yield true;
            }
            case Move.Conclude(var outcome, var reasoned) -> conclude(outcome, reasoned);
            case Move.Confer() -> end();
            default -> throw new IllegalArgumentException("no move of an enquiry");
        };
    }

    /** A meeting decided: where the threshold is met an enquiry starts, or goes on. */
    void decided(OutcomeKind outcome, int red, boolean together) {
        boolean met = together || outcome == OutcomeKind.SINGLE_AGENCY_ENQUIRY;
        joint = joint || together;
        if (!met || isOpen()) {
            return;
        }
        stage = "finding-out";
        awaited = 1;
        reviews = 0;
        waitedFor.addAll(Set.of(Line.CHILD_SEEN, Line.PARENTS_SPOKEN_TO));
        if (red > 0) {
            waitedFor.add(Line.MEDICAL_OPINION);
        }
        if (red == 2) {
            waitedFor.addAll(Set.of(Line.FIRST_SURVEY, Line.SECOND_SURVEY));
        }
        known.addAll(waitedFor);
    }

    void hear(ChangeKind kind) {
        if (isOpen() && REVIEWED.contains(kind)) {
            reviews++;
        }
    }

    private boolean onward() {
        if (stage.equals("finding-out") && waitedFor.isEmpty() && awaited == 0) {
            stage = "outcome-due";
        }
        return true;
    }

    private boolean conclude(Outcome outcome, boolean reasoned) {
        boolean open = !waitedFor.isEmpty() || !later.isEmpty() || awaited > 0 || reviews > 0;
        if (open || !reasoned) {
            return false;
        }
        if (outcome == Outcome.CONTINUING_RISK) {
            stage = "conference-due";
            return true;
        }
        return end();
    }

    private boolean end() {
        stage = "none";
        joint = false;
        reviews = 0;
        waitedFor.clear();
        later.clear();
        known.clear();
        return true;
    }
}
