package org.threshold.workflow.access.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;

class RanksOfAccountsTest {

    private final FakeStaff staff = new FakeStaff();
    private final RanksOfAccounts ranks = new RanksOfAccounts(staff);

    @Test
    void an_officer_is_found_by_the_name_of_an_account() {
        account("Robin Vale", Agency.POLICE, Rank.CONSTABLE);

        assertThat(ranks.of("PS Robin Vale")).hasValue(Rank.CONSTABLE);
    }

    @Test
    void nobody_of_another_agency_and_no_stranger_has_a_rank() {
        account("Robin Vale", Agency.HOSPITAL, Rank.NONE);

        assertThat(ranks.of("Robin Vale")).isEmpty();
        assertThat(ranks.of("Somebody Else")).isEmpty();
    }

    @Test
    void two_officers_of_one_name_and_different_rank_say_nothing() {
        account("Robin Vale", Agency.POLICE, Rank.CONSTABLE);
        account("Robin Vale", Agency.POLICE, Rank.INSPECTOR);

        assertThat(ranks.of("Robin Vale")).isEmpty();
    }

    private void account(String name, Agency agency, Rank rank) {
        var id = new StaffId(UUID.randomUUID());
        var roles = Set.of(Role.POLICE_REFERRAL_SERGEANT);
        staff.put(new StaffMember(id, id.toString(), name, agency, rank, roles, true));
    }
}
