package org.threshold.workflow.enquiry.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.Answer;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.OutcomeGate.Found;
import org.threshold.workflow.platform.Refusal;

/** L-3.1.13, L-3.1.19, T15, T16. */
class OutcomeGateTest {

    private static final Lines ALL =
            Lines.needing(false, false).settle(Line.CHILD_SEEN).settle(Line.PARENTS_SPOKEN_TO);
    private static final String LESSON =
            "An outcome rests on everything that there is to find out, from everybody who was asked"
                    + " (lesson 3.1.19, recommendation 4.2-3).";
    private static final Answer REPLY = new Answer.Reply("Seen in March.", "");

    @Test
    void with_every_line_followed_and_everybody_heard_it_is_decided() {
        assertThat(problems(new Found(ALL, List.of(of(Agency.GP, REPLY)), 0), Set.of())).isEmpty();
    }

    @Test
    @Requirement("R-4.2-3b")
    void without_the_opinion_or_a_survey_it_is_not() {
        var lines = new Lines(Set.of(Line.values()), Set.of(), ALL.settled());

        assertThat(problems(new Found(lines, List.of(), 0), Set.of()))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("opinion has not been given"))
                .anyMatch(problem -> problem.contains("first skeletal survey"))
                .anyMatch(problem -> problem.contains("second skeletal survey"));
    }

    @Test
    void while_an_agency_is_awaited_it_is_not_whatever_the_manager_accepts() {
        var found = new Found(ALL, List.of(of(Agency.GP, new Answer.Awaited())), 0);

        assertThat(problems(found, Set.of(Agency.GP)))
                .containsExactly("An agency has not answered yet: General practice. " + LESSON);
    }

    @Test
    @Requirement({"L-3.1.19", "R-C&F-1"})
    void an_agency_that_did_not_answer_is_accepted_by_name() {
        var found =
                new Found(
                        ALL,
                        List.of(
                                of(Agency.GP, new Answer.NoAnswer("Rang twice.")),
                                of(Agency.SCHOOL, new Answer.Declined("No consent."))),
                        0);

        assertThat(problems(found, Set.of(Agency.GP)))
                .containsExactly("An agency was not heard: School or nursery. " + LESSON);
        assertThat(problems(found, Set.of(Agency.GP, Agency.SCHOOL))).isEmpty();
    }

    @Test
    void a_nil_return_is_an_answer() {
        var found = new Found(ALL, List.of(of(Agency.GP, new Answer.NilReturn(""))), 0);

        assertThat(problems(found, Set.of())).isEmpty();
    }

    @Test
    void a_change_that_nobody_looked_at_holds_it_back() {
        assertThat(problems(new Found(ALL, List.of(), 1), Set.of())).hasSize(1);
    }

    @Test
    void an_outcome_needs_a_reason() {
        var conclusion = new Conclusion(Outcome.NOT_SUBSTANTIATED, " ", Set.of());

        assertThat(OutcomeGate.refusals(new Found(ALL, List.of(), 0), conclusion))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void only_a_continuing_risk_calls_for_a_conference() {
        assertThat(Outcome.CONTINUING_RISK.needsConference()).isTrue();
        assertThat(Outcome.NO_CONTINUING_RISK.needsConference()).isFalse();
        assertThat(Outcome.NOT_SUBSTANTIATED.needsConference()).isFalse();
    }

    private static List<String> problems(Found found, Set<Agency> accepted) {
        var conclusion = new Conclusion(Outcome.CONTINUING_RISK, "Because.", accepted);
        return OutcomeGate.refusals(found, conclusion).stream().map(Refusal::problem).toList();
    }

    private static Contribution of(Agency agency, Answer answer) {
        return new Contribution(
                        new ContributionId(UUID.nameUUIDFromBytes(agency.code().getBytes(UTF_8))),
                        new EnquiryId(new UUID(0, 1)),
                        agency,
                        Instant.EPOCH)
                .saying(Answered.noted(answer));
    }
}
