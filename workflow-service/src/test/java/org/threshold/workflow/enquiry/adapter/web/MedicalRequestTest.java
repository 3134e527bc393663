package org.threshold.workflow.enquiry.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.threshold.trace.Requirement;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Actors;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.enquiry.app.BeginMedical;
import org.threshold.workflow.enquiry.app.GiveMedicalOpinion;
import org.threshold.workflow.worklist.BriefLine;
import org.threshold.workflow.worklist.BriefQuestion;
import org.threshold.workflow.worklist.BriefSource;
import org.threshold.workflow.worklist.CaseFacts;
import org.threshold.workflow.worklist.CaseFacts.Fact;
import org.threshold.workflow.worklist.SuspectedAbuse;
import org.threshold.workflow.worklist.TaskId;
import org.threshold.workflow.worklist.TaskState;
import org.threshold.workflow.worklist.TaskView;

/** A request for a medical carries what is suspected and the social history (L-3.1.20). */
class MedicalRequestTest {

    private static final Actor DOCTOR = Actors.in(Role.PAEDIATRICIAN);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final TaskView TASK =
            new TaskView(
                    new TaskId(UUID.randomUUID()),
                    "begin-child-medical",
                    new TaskView.Subject(
                            "section-47-enquiry", UUID.randomUUID(), List.of("CP-2041")),
                    Set.of(Role.PAEDIATRICIAN),
                    new TaskView.Due(NOW, NOW),
                    new TaskState.Open());
    private static final SuspectedAbuse SUSPECTED =
            (_, ref) -> List.of(Fact.of("Referred", "A bruise on the cheek: " + ref));

    @Test
    @Requirement("L-3.1.20")
    void the_doctor_reads_what_is_suspected_and_the_social_history_with_the_request() {
        var request = new MedicalRequest(List.of(SUSPECTED), provided(new History()));

        for (var part :
                List.of(
                        new BeginMedicalStep(mock(BeginMedical.class), request)
                                .matter(DOCTOR, TASK),
                        new GiveOpinionStep(mock(GiveMedicalOpinion.class), request)
                                .matter(DOCTOR, TASK))) {
            var facts = ((CaseFacts) part.orElseThrow().shown()).facts();
            assertThat(facts)
                    .containsExactly(
                            Fact.of("Referred", "A bruise on the cheek: CP-2041"),
                            Fact.of("Known risks", "A high domestic abuse grade."),
                            Fact.of("Who has care", "Mother, father"),
                            Fact.of(
                                    "Where the child is now",
                                    "Nobody has recorded where the child is."),
                            Fact.of("Legal status", "Nothing of it is recorded."));
        }
    }

    @Test
    @Requirement("L-3.1.20")
    void nobody_but_a_doctor_who_gives_an_opinion_reads_it() {
        var request = new MedicalRequest(List.of(SUSPECTED), provided(new History()));

        assertThat(request.of(Actors.in(Role.WARD), TASK)).isEmpty();
        assertThat(request.of(Actors.in(Role.POLICE_REFERRAL_SERGEANT), TASK)).isEmpty();
    }

    @Test
    void that_nothing_is_known_is_said() {
        var part = new MedicalRequest(List.of(), provided()).of(DOCTOR, TASK).orElseThrow();

        assertThat(((CaseFacts) part.shown()).facts())
                .first()
                .isEqualTo(Fact.of("Suspected abuse", "No referral says what is suspected. Ask."));
    }

    static ObjectProvider<BriefSource> provided(BriefSource... sources) {
        ObjectProvider<BriefSource> provided = mock();
        when(provided.stream()).thenAnswer(_ -> Stream.of(sources));
        return provided;
    }

    private static final class History implements BriefSource {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<BriefLine> of(Actor who, String caseRef) {
            return List.of(
                    BriefLine.of(BriefQuestion.RISKS, "A high domestic abuse grade."),
                    BriefLine.of(BriefQuestion.RISKS, "A high domestic abuse grade."),
                    BriefLine.of(BriefQuestion.CARE, "Mother, father"),
                    BriefLine.of(BriefQuestion.LAST_CHANGES, "Not for the doctor."));
        }
    }
}
