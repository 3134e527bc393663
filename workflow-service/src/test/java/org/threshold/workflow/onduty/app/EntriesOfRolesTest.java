package org.threshold.workflow.onduty.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.onduty.domain.GivenDuty.NIGHT;
import static org.threshold.workflow.onduty.domain.GivenDuty.duty;
import static org.threshold.workflow.onduty.domain.GivenDuty.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threshold.trace.Requirement;
import org.threshold.workflow.onduty.domain.Cover;
import org.threshold.workflow.onduty.domain.Duty;

class EntriesOfRolesTest {

    private static final String LEAD = "practice-k81234-safeguarding-lead";
    private static final Duty ENTERED = duty("gp", LEAD, new Cover.NoRota());

    private final FakeDirectory directory = new FakeDirectory();
    private final AskDirectory ask =
            new AskDirectory(directory, new InMemoryDutyCopy(), () -> NIGHT);
    private final EntriesOfRoles entries = new EntriesOfRoles(ask);

    @Test
    void a_role_that_is_entered_lacks_nothing() {
        says(ENTERED);

        assertThat(entries.lacks("gp", LEAD)).isFalse();
        assertThat(entries.lacks("gp", "practice-k82001-safeguarding-lead")).isTrue();
    }

    @Test
    @Requirement("R-4.2-5b")
    void the_entry_of_all_roles_of_an_agency_does_not_stand_for_a_practice_s_lead() {
        says(duty("gp", "any", new Cover.NoRota()));

        assertThat(entries.lacks("gp", LEAD)).isTrue();
    }

    @Test
    void an_entry_whose_only_way_is_out_of_use_reaches_nobody() {
        var way = new Duty.Way("webhook", Optional.of(NIGHT));
        says(told(ENTERED, new Duty.Telling(List.of(way), Optional.empty())));

        assertThat(entries.lacks("gp", LEAD)).isTrue();
    }

    @Test
    void of_a_directory_that_never_answered_nothing_is_said_to_lack() {
        assertThat(entries.lacks("gp", LEAD)).isFalse();
    }

    private void says(Duty... duties) {
        directory.says(duties);
        ask.present(NIGHT);
    }
}
