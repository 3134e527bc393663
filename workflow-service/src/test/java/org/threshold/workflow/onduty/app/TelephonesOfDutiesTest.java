package org.threshold.workflow.onduty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.CONSULTANT;
import static org.threshold.workflow.onduty.domain.GivenDuty.MORNING;
import static org.threshold.workflow.onduty.domain.GivenDuty.NIGHT;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.nobodyUntil;
import static org.threshold.workflow.onduty.domain.GivenDuty.paediatrician;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;

class TelephonesOfDutiesTest {

    private static final Duty ANY =
            duty("hospital", "any", new Cover.OnDuty("Switchboard", "01296 316000", MORNING));

    private final FakeDirectory directory = new FakeDirectory();
    private Instant now = NIGHT;
    private final AskDirectory ask = new AskDirectory(directory, new InMemoryDutyCopy(), () -> now);
    private final TelephonesOfDuties telephones = new TelephonesOfDuties(ask);

    @Test
    void whoever_is_on_duty_in_the_role_is_rung() {
        says(ANY, paediatrician(CONSULTANT));

        assertThat(rung("paediatrician")).hasValue("01296315000");
    }

    @Test
    void a_role_without_an_entry_is_rung_where_the_agency_is() {
        says(ANY, paediatrician(CONSULTANT));

        assertThat(rung("ward")).hasValue("01296316000");
        assertThat(telephones.of("police", "ward")).isEmpty();
    }

    @Test
    void where_the_rota_has_nobody_no_number_is_given() {
        says(ANY, paediatrician(nobodyUntil(MORNING)));

        assertThat(rung("paediatrician")).isEmpty();
    }

    @Test
    void a_turn_that_has_ended_and_a_text_that_is_no_one_number_give_none() {
        says(paediatrician(CONSULTANT), duty("gp", "any", on("01296 315000 or 01296 316000")));

        assertThat(telephones.of("gp", "practice")).isEmpty();
        now = MORNING;
        assertThat(rung("paediatrician")).isEmpty();
    }

    @Test
    void a_directory_that_never_answered_gives_none() {
        assertThat(rung("paediatrician")).isEmpty();
    }

    private static Cover on(String ring) {
        return new Cover.OnDuty("Practice", ring, MORNING);
    }

    private Optional<String> rung(String role) {
        return telephones.of("hospital", role);
    }

    private void says(Duty... duties) {
        directory.says(duties);
        ask.present(NIGHT);
    }
}
