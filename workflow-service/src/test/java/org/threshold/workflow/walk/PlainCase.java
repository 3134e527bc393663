package org.threshold.workflow.walk;

import static org.threshold.workflow.circumstances.ChangeKind.AGREEMENT_BREACHED;
import static org.threshold.workflow.circumstances.ChangeKind.CHILD_ADMITTED;
import static org.threshold.workflow.circumstances.ChangeKind.CHILD_MISSING;
import static org.threshold.workflow.circumstances.ChangeKind.CHILD_RETURNED_HOME;
import static org.threshold.workflow.circumstances.ChangeKind.CONDITION_WORSENED;
import static org.threshold.workflow.circumstances.ChangeKind.DISCHARGE_AGAINST_ADVICE;
import static org.threshold.workflow.circumstances.ChangeKind.FURTHER_ALLEGATION;
import static org.threshold.workflow.circumstances.ChangeKind.NEW_INJURY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.threshold.workflow.circumstances.ChangeKind;
import org.threshold.workflow.incident.domain.Grade;
import org.threshold.workflow.redpath.domain.Finding;
import org.threshold.workflow.referral.Mark;
import org.threshold.workflow.referral.Mobility;
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.strategy.OutcomeKind;
import org.threshold.workflow.strategy.domain.Seat;

/**
 * A case as the requirements read, in numbers and words: it asks no rule of the product. Each move
 * answers whether it is accepted; a fact always is.
 */
final class PlainCase {

    private static final Set<ChangeKind> TODAY =
            EnumSet.of(
                    NEW_INJURY,
                    DISCHARGE_AGAINST_ADVICE,
                    CHILD_MISSING,
                    AGREEMENT_BREACHED,
                    CHILD_RETURNED_HOME);
    private static final Set<ChangeKind> WORRIES =
            EnumSet.of(
                    NEW_INJURY,
                    FURTHER_ALLEGATION,
                    CONDITION_WORSENED,
                    DISCHARGE_AGAINST_ADVICE,
                    AGREEMENT_BREACHED);
    private static final Set<OutcomeKind> TOGETHER =
            EnumSet.of(OutcomeKind.JOINT_ENQUIRY, OutcomeKind.IMMEDIATE_PROTECTION);
    private static final Set<OutcomeKind> CLOSES =
            EnumSet.of(OutcomeKind.NO_FURTHER_ACTION, OutcomeKind.SECTION_17);

    final PlainEnquiry enquiry = new PlainEnquiry();
    private boolean referred;
    private boolean suspected;
    private int referredRed;
    private int red;
    private String mark = "none";
    private int hoursToSee;
    private String stage = "none";
    private boolean prepared;
    private boolean doctor;
    private boolean unheard;
    private boolean concludes;
    private int grade = -1;

    View view() {
        var discussion =
                stage.equals("none")
                        ? new View.Discussed(stage, false, false, false)
                        : new View.Discussed(stage, prepared, doctor, unheard);
        return new View(referred, discussion, mark, red, enquiry.view(), grade);
    }

    /** Whether anybody could make this move now: there is such a step. */
    boolean possible(Move move) {
        return switch (move) {
            case Move.Refer _ -> !referred;
            case Move.DecideReferral _ -> referred;
            case Move.Invite _ -> stage.equals("called");
            case Move.Prepare _ -> !stage.equals("none") && !prepared;
            case Move.Meet _ -> stage.equals("called") || stage.equals("invited");
            case Move.Decide _ -> stage.equals("held");
            case Move.Distribute _ -> stage.equals("decided");
            case Move.See _ -> mark.equals("held");
            case Move.Report _, Move.Wait _, Move.Assess _, Move.FastTrack _ -> true;
            case Move.Settle _,
                    Move.FindOut _,
                    Move.HearAgency _,
                    Move.Review _,
                    Move.Conclude _,
                    Move.Confer _ ->
                    enquiry.possible(move);
        };
    }

    private boolean prepare() {
        prepared = true;
        return true;
    }

    /** Takes it, and says whether it is accepted. */
    boolean take(Move move) {
        return switch (move) {
            case Move.Refer it -> refer(it);
            case Move.DecideReferral it -> decide(it);
            case Move.Report it -> report(it);
            case Move.Invite _ -> at("invited");
            case Move.Prepare _ -> prepare();
            case Move.Meet it -> meet(it);
            case Move.Decide it -> decide(it);
            case Move.Distribute _ -> at(concludes && !unheard ? "none" : "invited");
            case Move.See it -> see(it.finding());
            case Move.Wait it -> later(it.hours());
            case Move.Assess it -> assess(it);
            case Move.FastTrack _ -> fastTrack();
            case Move.Settle _,
                    Move.FindOut _,
                    Move.HearAgency _,
                    Move.Review _,
                    Move.Conclude _,
                    Move.Confer _ ->
                    enquiry.take(move);
        };
    }

    private boolean refer(Move.Refer it) {
        int path = it.mark() == Mark.NONE_SEEN ? 0 : it.mark() == Mark.INJURY ? 2 : 1;
        referredRed = notMobile(it.child()) ? path : 0;
        suspected = it.suspected();
        referred = true;
        if (suspected || referredRed > 0) {
            concern(referredRed, referredRed > 0);
        }
        if (mark.equals("held") && (suspected || it.mark() != Mark.NONE_SEEN)) {
            counts();
        } else if (referredRed == 1 && !mark.equals("injury")) {
            mark = "held";
            hoursToSee = 8;
        }
        return true;
    }

    private static boolean notMobile(Move.Child child) {
        return child.mobility() == Mobility.NOT_MOBILE
                || child.daysOld() < 180
                || (child.mobility() == Mobility.NOT_KNOWN && child.daysOld() < 720);
    }

    private boolean decide(Move.DecideReferral it) {
        boolean protects =
                it.outcome() == Outcome.SECTION_47 || it.outcome() == Outcome.IMMEDIATE_PROTECTION;
        boolean closed = referredRed > 0 || (suspected && !(it.rejected() && it.manager()));
        if (!it.reasoned() || (!protects && closed)) {
            return false;
        }
        referred = false;
        if (protects) {
            concern(referredRed, referredRed > 0);
        }
        return true;
    }

    private boolean report(Move.Report it) {
        boolean admitted = it.kind() == CHILD_ADMITTED;
        boolean injured = it.kind() == NEW_INJURY || (admitted && it.reason().equals("injury"));
        boolean watched = !stage.equals("none") || enquiry.isOpen();
        boolean withPlan =
                admitted || it.kind() == FURTHER_ALLEGATION || it.kind() == CONDITION_WORSENED;
        boolean ill = admitted && it.reason().equals("illness");
        enquiry.hear(it.kind());
        if (TODAY.contains(it.kind()) || injured || (withPlan && watched)) {
            concern(injured && notMobile(it.child()) ? 2 : 0, injured || admitted);
        }
        if (mark.equals("held") && (WORRIES.contains(it.kind()) || injured || ill)) {
            counts();
        }
        return true;
    }

    /** A discussion is called, or hears of it when it meets next. */
    private void concern(int path, boolean needsDoctor) {
        red = Math.max(red, path);
        boolean none = stage.equals("none");
        doctor = needsDoctor || (!none && doctor);
        prepared = !none && prepared;
        unheard = !none && (unheard || stage.equals("held") || stage.equals("decided"));
        stage = none ? "called" : stage;
    }

    private void counts() {
        mark = "injury";
        concern(2, true);
    }

    private boolean at(String next) {
        stage = next;
        return true;
    }

    private boolean meet(Move.Meet it) {
        if (it.there().isEmpty() || (!prepared && !it.urgent())) {
            return false;
        }
        Set<Seat> health =
                doctor ? Set.of(Seat.PAEDIATRICIAN) : Set.of(Seat.PAEDIATRICIAN, Seat.GP);
        boolean quorate =
                it.there().containsAll(Set.of(Seat.CHAIR, Seat.SOCIAL_WORKER, Seat.POLICE))
                        && it.there().stream().anyMatch(health::contains);
        unheard = false;
        return at(quorate ? "held" : "invited");
    }

    private boolean decide(Move.Decide it) {
        boolean joint = TOGETHER.contains(it.outcome());
        boolean again = it.outcome() == OutcomeKind.RECONVENE;
        boolean closes = CLOSES.contains(it.outcome());
        boolean tooLittle = red > 0 && !joint && !again && !it.agreed();
        boolean goesOn = unheard || !prepared || joint || enquiry.joint() || again;
        if (tooLittle || (mark.equals("held") && closes) || (it.concluded() && goesOn)) {
            return false;
        }
        concludes = it.concluded();
        enquiry.decided(it.outcome(), red, joint);
        return at("decided");
    }

    private boolean see(Finding finding) {
        if (finding == Finding.NOT_AN_INJURY) {
            mark = "ended";
            red = red == 1 ? 0 : red;
        } else {
            counts();
        }
        return true;
    }

    private boolean later(int hours) {
        hoursToSee -= hours;
        if (mark.equals("held") && hoursToSee <= 0) {
            counts();
        }
        return true;
    }

    private boolean assess(Move.Assess it) {
        int computed = it.indicators() >= 14 ? 2 : it.indicators() >= 10 ? 1 : 0;
        boolean engaged = it.engagement().code().equals("engaged");
        int lowest = Math.max(grade, engaged ? computed : Math.min(2, computed + 1));
        int judged = it.judged().map(List.of(Grade.values())::indexOf).orElse(lowest);
        if (judged < lowest || (judged > lowest && !it.reasoned())) {
            return false;
        }
        grade = judged;
        return true;
    }

    private boolean fastTrack() {
        if (!enquiry.isOpen()) {
            int path = Math.max(red == 2 ? 2 : 0, referred ? referredRed : 0);
            referred = false;
            concern(path, path > 0);
        }
        return true;
    }
}
