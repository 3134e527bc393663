package org.threshold.workflow.enquiry.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.AccessRefused;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.enquiry.EnquiryId;
import org.threshold.workflow.enquiry.domain.InjuryGap;
import org.threshold.workflow.enquiry.domain.Line;
import org.threshold.workflow.enquiry.domain.OpinionPoint;
import org.threshold.workflow.strategy.Paediatric.Answer;

/** What the doctors say reaches whoever reads the case, and that they read it is kept. */
class ReadMedicalReportsTest extends EnquiryTest {

    private static final Actor OPERATOR =
            new Actor(
                    new StaffId(new UUID(1, 9)),
                    Agency.CHILDRENS_SOCIAL_CARE,
                    Set.of(Role.OPERATOR));

    @Test
    void a_report_is_read_with_who_issued_it_and_when_and_the_reading_is_kept() {
        EnquiryId id = started(Answer.NEEDED);
        bench.at("2026-11-24T15:00");
        begun(id);
        bench.opine.handle(Given.DOCTOR, id, Given.report(OpinionPoint.INFLICTED));

        var read = bench.medical.handle(Given.WORKER, id).orElseThrow();

        var issued = read.issued().orElseThrow();
        assertThat(issued.report()).isEqualTo(Given.report(OpinionPoint.INFLICTED));
        assertThat(issued.at()).isEqualTo(bench.now());
        assertThat(read.doctor()).isEqualTo("Pia");
        assertThat(bench.audit.getLast().what()).isEqualTo("medical-report-read");
        assertThat(bench.audit.getLast().who()).isEqualTo(Given.WORKER);
    }

    @Test
    void an_opinion_that_nobody_has_given_is_said_to_be_missing() {
        EnquiryId id = started(Answer.NEEDED);

        assertThat(bench.medical.ofCase(Given.WORKER, Given.BABY))
                .singleElement()
                .satisfies(
                        one ->
                                assertThat(one.gaps())
                                        .containsExactly(
                                                new InjuryGap.Outstanding(Line.MEDICAL_OPINION)));
        assertThat(bench.medical.handle(Given.WORKER, id)).isPresent();
    }

    @Test
    void an_enquiry_in_which_no_doctor_has_a_say_says_nothing_and_is_not_read() {
        started(Answer.NOT_NEEDED);
        int before = bench.audit.size();

        assertThat(bench.medical.ofCase(Given.WORKER, Given.BABY)).isEmpty();

        assertThat(bench.audit).hasSize(before);
    }

    @Test
    void an_enquiry_that_is_not_there_has_no_report() {
        assertThat(bench.medical.handle(Given.WORKER, new EnquiryId(new UUID(5, 5)))).isEmpty();
    }

    @Test
    void whoever_runs_the_system_reads_none() {
        EnquiryId id = started(Answer.NEEDED);

        assertThatThrownBy(() -> bench.medical.handle(OPERATOR, id))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> bench.medical.ofCase(OPERATOR, Given.BABY))
                .isInstanceOf(AccessRefused.class);
        assertThat(bench.audit).extracting(one -> one.what()).doesNotContain("medical-report-read");
    }
}
