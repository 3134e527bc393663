package org.threshold.workflow.enquiry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.OutcomeGate.Found;
import org.threshold.workflow.strategy.DiscussionId;
import org.threshold.workflow.strategy.Lead;

/** Whatever happens to an enquiry, its anchor stays, and what has to be found out only grows. */
class EnquiryOnlyPullsUpTest {

    private static final List<Agency> AGENCIES = List.of(Agency.values());

    private static final EnquiryId ENQUIRY = new EnquiryId(new UUID(0, 1));

    /** What is done with a line. */
    enum Act {
        SETTLE,
        ADD,
        AGAIN;

        Lines on(Lines lines, Line line) {
            return switch (this) {
                case SETTLE -> lines.settle(line);
                case ADD -> lines.add(line);
                case AGAIN -> lines.again(line);
            };
        }
    }

    /** A line and what is done with it. */
    record Step(Act act, Line line) {}

    @Property
    @Requirement("L-3.1.4b")
    void however_often_meetings_decide_again_the_anchor_stays_and_joint_stays_joint(
            @ForAll("starts") Start first, @ForAll("laterStarts") List<Start> later) {
        Start start = first;
        for (Start one : later) {
            Start after = start.joinedBy(one);

            assertThat(after.anchor()).isEqualTo(first.anchor());
            assertThat(after.discussion()).isEqualTo(first.discussion());
            assertThat(after.joint()).isEqualTo(start.joint() || one.joint());
            assertThat(start.lead().name().isBlank() || !after.lead().name().isBlank()).isTrue();
            start = after;
        }
    }

    @Property
    void what_has_to_be_found_out_only_grows(
            @ForAll boolean opinion, @ForAll boolean survey, @ForAll("steps") List<Step> steps) {
        Lines lines = Lines.needing(opinion, survey);
        for (Step step : steps) {
            Lines after = step.act().on(lines, step.line());

            assertThat(after.needed()).containsAll(lines.needed());
            if (step.act() != Act.SETTLE) {
                assertThat(after.open()).containsAll(lines.open());
            }
            lines = after;
        }
    }

    @Property
    void one_more_open_line_agency_or_review_never_lets_an_outcome_pass(
            @ForAll("steps") List<Step> steps,
            @ForAll("answers") List<Answer> answers,
            @ForAll @IntRange(max = 2) int reviews,
            @ForAll Outcome outcome,
            @ForAll Set<Agency> accepted,
            @ForAll Line more,
            @ForAll("answer") Answer another) {
        Lines lines = Lines.needing(false, false);
        for (Step step : steps) {
            lines = step.act().on(lines, step.line());
        }
        var before = new Found(lines, contributions(answers), reviews);
        var all = new ArrayList<>(answers);
        all.add(another);
        var graver = new Found(lines.again(more), contributions(all), reviews + 1);
        var conclusion = new Conclusion(outcome, "Because.", accepted);

        int refused = OutcomeGate.refusals(before, conclusion).size();

        assertThat(OutcomeGate.refusals(graver, conclusion))
                .isNotEmpty()
                .hasSizeGreaterThanOrEqualTo(refused);
    }

    private static List<Contribution> contributions(List<Answer> answers) {
        List<Contribution> all = new ArrayList<>();
        for (Answer answer : answers) {
            var id = new ContributionId(new UUID(1, all.size()));
            Agency agency = AGENCIES.get(all.size() % AGENCIES.size());
            all.add(
                    new Contribution(id, ENQUIRY, agency, Instant.EPOCH)
                            .saying(Answered.noted(answer)));
        }
        return all;
    }

    @Provide
    Arbitrary<Start> starts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 9).map(id -> new UUID(0, id)),
                        Arbitraries.longs().between(0, 4_000_000).map(Instant::ofEpochSecond),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "A. Lead", "B. Officer"))
                .as(
                        (id, at, joint, name) ->
                                new Start(
                                        new DiscussionId(id),
                                        at,
                                        joint,
                                        new Lead(Agency.CHILDRENS_SOCIAL_CARE, name)));
    }

    @Provide
    Arbitrary<List<Start>> laterStarts() {
        return starts().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(Arbitraries.of(Act.class), Arbitraries.of(Line.class))
                .as(Step::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Answer> answer() {
        return Arbitraries.of(
                new Answer.Awaited(),
                new Answer.Reply("Seen in March.", ""),
                new Answer.NilReturn(""),
                new Answer.NoAnswer("Rang twice."),
                new Answer.Declined("No consent."));
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return answer().list().ofMaxSize(4);
    }
}
