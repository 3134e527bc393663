package org.threshold.workflow.walk;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.circumstances.NewChange;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Conclusion;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.ContributionId;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.enquiry.domain.Enquiry.Progress;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.Lines;
import org.threshold.workflow.enquiry.domain.OutcomeGate;
import org.threshold.workflow.enquiry.domain.OutcomeGate.Found;
import org.threshold.workflow.enquiry.domain.ReviewRule;
import org.threshold.workflow.enquiry.domain.Stage;
import org.threshold.workflow.enquiry.domain.Start;
import org.threshold.workflow.enquiry.domain.StartRule;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.strategy.ChildOutcome;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.MeetingHeld;

/** The enquiry of a {@link RealCase}, by the product’s rules. */
final class RealEnquiry {

    private static final EnquiryId ID = new EnquiryId(new UUID(0, 4));

    private Optional<Enquiry> open = Optional.empty();
    private Answer answer = new Answer.NilReturn("");
    private int reviews;
    private boolean joint;

    View.Enquired view() {
        Set<Line> lines = EnumSet.noneOf(Line.class);
        open.ifPresent(one -> lines.addAll(one.lines().open()));
        int awaited = answer instanceof Answer.Awaited ? 1 : 0;
        return new View.Enquired(
                open.map(one -> one.stage().code()).orElse("none"), lines, awaited, reviews, joint);
    }

    boolean isOpen() {
        return open.isPresent();
    }

    boolean joint() {
        return joint;
    }

    /** When the meeting that initiated it was held. */
    Optional<Instant> since() {
        return open.map(one -> one.start().anchor());
    }

    boolean take(Move move) {
        return switch (move) {
            case Move.Settle(var line) -> {
                open = open.map(one -> onward(one.settle(line)));
                yield true;
            }
            case Move.FindOut(var line) -> {
                open = open.map(one -> one.add(line));
                yield true;
            }
            case Move.HearAgency() -> {
                answer = new Answer.NilReturn("");
                open = open.map(this::onward);
                yield true;
            }
            case Move.Review() -> {
                reviews--;
                yield true;
            }
            case Move.Conclude it -> conclude(it);
            case Move.Confer() -> end();
            default -> throw new IllegalArgumentException("no move of an enquiry");
        };
    }

    /** Whether the threshold is met or not, the meeting has decided. */
    boolean decided(ChildOutcome outcome, int red, Instant heldAt) {
        var meeting = new MeetingHeld(new DiscussionId(new UUID(0, 1)), 1, heldAt, true);
        joint = joint || outcome.joint();
        StartRule.start(meeting, outcome)
                .ifPresent(
                        start ->
                                open =
                                        open.map(one -> one.goneOn(start))
                                                .or(() -> Optional.of(begun(start, red))));
        return true;
    }

    private Enquiry begun(Start start, int red) {
        answer = new Answer.Awaited();
        reviews = 0;
        return new Enquiry(
                ID,
                RealCase.CASE,
                new PersonId(new UUID(0, 7)),
                start,
                new Progress(Stage.FINDING_OUT, Lines.needing(red > 0, red == 2)));
    }

    void hear(NewChange change) {
        if (isOpen() && ReviewRule.reviews(change)) {
            reviews++;
        }
    }

    private Enquiry onward(Enquiry one) {
        boolean found = one.lines().processFollowedAll() && !(answer instanceof Answer.Awaited);
        return one.stage() == Stage.FINDING_OUT && found ? one.at(Stage.OUTCOME_DUE) : one;
    }

    private boolean conclude(Move.Conclude it) {
        Enquiry one = open.orElseThrow();
        var found = new Found(one.lines(), List.of(contribution()), reviews);
        var conclusion =
                new Conclusion(it.outcome(), it.reasoned() ? "As was found." : " ", Set.of());
        if (!OutcomeGate.refusals(found, conclusion).isEmpty()) {
            return false;
        }
        if (it.outcome().needsConference()) {
            open = Optional.of(one.at(Stage.CONFERENCE_DUE));
            return true;
        }
        return end();
    }

    private Contribution contribution() {
        return new Contribution(new ContributionId(new UUID(0, 5)), ID, Agency.GP, Instant.EPOCH)
                .saying(Answered.noted(answer));
    }

    private boolean end() {
        open = Optional.empty();
        reviews = 0;
        joint = false;
        answer = new Answer.NilReturn("");
        return true;
    }
}
