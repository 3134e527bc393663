package org.threshold.workflow.carer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.carer.domain.ACarer;
import org.threshold.workflow.carer.domain.CarerCheck;
import org.threshold.workflow.carer.domain.CarerCheck.About;
import org.threshold.workflow.carer.domain.CarerCheck.Checked;
import org.threshold.workflow.carer.domain.CarerCheckId;
import org.threshold.workflow.carer.domain.CarerDetails;
import org.threshold.workflow.carer.domain.Meant;
import org.threshold.workflow.carer.domain.OtherAtHome;
import org.threshold.workflow.circumstances.ChangeId;
import org.threshold.workflow.people.PersonId;
import org.threshold.workflow.referral.CaseRef;

/** What the rows of carers’ checks keep; the fake and PostgreSQL alike. */
public abstract class CarerChecksContract {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    private final CarerChecks checks;

    protected CarerChecksContract(CarerChecks checks) {
        this.checks = checks;
    }

    protected abstract CaseRef aCase();

    @Test
    void a_check_is_read_as_it_was_kept_whatever_is_missing() {
        CarerCheck one = added(aCase());

        assertThat(checks.find(one.id())).contains(one);
        assertThat(checks.lock(one.id())).contains(one);
    }

    @Test
    void what_is_known_and_who_said_so_is_kept() {
        CarerCheck one = added(aCase());
        CarerCheck known = one.with(ACarer.whole());
        CarerCheck checked = known.checked(new Checked(new StaffId(UUID.randomUUID()), MONDAY));

        for (CarerCheck now : List.of(known, checked)) {
            checks.save(now);

            assertThat(checks.find(one.id())).contains(now);
        }
    }

    @Test
    void the_others_of_that_home_are_kept_in_their_order_and_in_place_of_those_before() {
        CarerCheck one = added(aCase());
        var second =
                new OtherAtHome(
                        "",
                        Optional.empty(),
                        CarerDetails.none().checks(),
                        new Meant.Known(new PersonId(UUID.randomUUID())));
        for (List<OtherAtHome> people :
                List.of(List.of(ACarer.husband(), second), List.of(second))) {
            var home = new CarerDetails.Home("7 Church Road", "", people);
            CarerCheck now =
                    one.with(new CarerDetails(ACarer.who(), home, CarerDetails.none().checks()));
            checks.save(now);

            assertThat(checks.find(one.id())).contains(now);
        }
    }

    @Test
    void one_is_about_the_change_that_took_the_place_of_its_own() {
        CarerCheck one = added(aCase());
        var correction = new ChangeId(UUID.randomUUID());

        checks.about(one.id(), correction);

        assertThat(checks.find(one.id()).orElseThrow().about().change()).isEqualTo(correction);
    }

    @Test
    void those_of_a_case_go_with_it_to_another() {
        CaseRef from = aCase();
        CaseRef into = aCase();
        CarerCheck one = added(from);

        checks.moved(from, into);

        assertThat(checks.of(from)).isEmpty();
        assertThat(checks.of(into)).extracting(CarerCheck::id).containsExactly(one.id());
    }

    protected final CarerCheck added(CaseRef ref) {
        var one =
                new CarerCheck(
                        new CarerCheckId(UUID.randomUUID()),
                        new About(ref, new ChangeId(UUID.randomUUID()), MONDAY),
                        CarerDetails.none(),
                        Optional.empty());
        checks.add(one);
        return one;
    }
}
