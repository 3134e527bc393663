package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threshold.process.Section47EnquiryProcess.Messages;
import org.threshold.process.Section47EnquiryProcess.Variables;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.Answered;
import org.threshold.workflow.enquiry.domain.Contribution;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.enquiry.domain.Outcome;
import org.threshold.workflow.platform.EngineMessage;
import org.threshold.workflow.strategy.Paediatric.Answer;

/** An enquiry’s process starts again where the enquiry stands, with what is still awaited. */
class RestartEnquiryTest extends EnquiryTest {

    private EnquiryId id = new EnquiryId(new UUID(0, 0));

    @BeforeEach
    void an_enquiry_is_open() {
        id = started(Answer.NEEDED);
    }

    @Test
    void a_new_one_is_started_as_it_was_first() {
        Map<String, Object> first = start(bench.messages);
        bench.messages.clear();

        assertThat(bench.restart.startAgain(id.value())).contains("see-child");

        assertThat(start(bench.messages)).isEqualTo(first);
        assertThat(bench.messages)
                .extracting(EngineMessage::name)
                .containsExactly(
                        Messages.STARTED, Messages.DEADLINE_MOVED, Messages.DEADLINE_MOVED);
    }

    @Test
    void what_was_done_is_settled_and_only_awaited_agencies_are_asked_again() {
        seen(id);
        Contribution police = bench.asked(Agency.POLICE);
        bench.obtain.handle(Given.WORKER, police.id(), Answered.noted(REPLY));
        bench.messages.clear();

        bench.restart.startAgain(id.value());

        Map<String, Object> variables = start(bench.messages);
        assertThat(variables.get(Variables.SETTLED)).asString().contains("see-child");
        assertThat(variables.get(Variables.CONTRIBUTIONS))
                .asString()
                .doesNotContain(police.id().toString());
        assertThat((List<?>) variables.get(Variables.CONTRIBUTIONS)).isNotEmpty();
        assertThat(variables)
                .containsEntry(
                        Variables.VISIT,
                        bench.limits
                                .open(id, EnquirySteps.SPEAK_TO_PARENTS)
                                .orElseThrow()
                                .forEngine());
    }

    @Test
    void with_every_line_followed_it_starts_at_the_outcome_and_then_at_the_conference() {
        begun(id);
        bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.UNDETERMINED));
        seen(id);
        spoken(id);
        answered(id, REPLY);

        assertThat(bench.restart.startAgain(id.value())).contains("decide-outcome");
        decided(id, Outcome.CONTINUING_RISK);
        bench.messages.clear();

        assertThat(bench.restart.startAgain(id.value())).contains("hold-conference");
        assertThat(start(bench.messages)).containsEntry(Variables.RESUME_AT, "hold-conference");
    }

    @Test
    void a_contribution_is_carried_by_the_process_of_its_enquiry() {
        UUID police = bench.asked(Agency.POLICE).id().value();

        var carried = bench.restart.carrying(police).orElseThrow();

        assertThat(carried.process()).isEqualTo("Section47Enquiry");
        assertThat(carried.subjectId()).isEqualTo(id.value());
        assertThat(carried.parts()).contains(id.value(), police);
        assertThat(bench.restart.carrying(new UUID(9, 9))).isEmpty();
    }

    private static Map<String, Object> start(List<EngineMessage> messages) {
        return messages.stream()
                .filter(one -> one.name().equals(Messages.STARTED))
                .findFirst()
                .orElseThrow()
                .variables();
    }
}
