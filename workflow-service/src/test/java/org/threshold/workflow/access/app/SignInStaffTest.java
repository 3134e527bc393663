package org.threshold.workflow.access.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threshold.workflow.access.People.DANA_DUTY;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threshold.workflow.access.FakeAccessLog;
import org.threshold.workflow.access.FakePasswords;
import org.threshold.workflow.access.FakeSessionBook;
import org.threshold.workflow.access.FakeSignInFailures;
import org.threshold.workflow.access.FakeStaff;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.SignInOutcome.TooManyAttempts;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;

class SignInStaffTest {

    private static final String RIGHT = "duty.worker-password";

    private final FakeStaff staff = new FakeStaff();
    private final FakePasswords passwords = new FakePasswords();
    private final FakeAccessLog log = new FakeAccessLog();
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");
    private final SignInStaff signIn =
            new SignInStaff(
                    staff,
                    passwords,
                    new FakeSignInFailures(),
                    new Entrance(new FakeSessionBook(), log, () -> now),
                    () -> now);

    @Test
    void the_right_password_is_welcome_and_kept_in_the_log() {
        assertThat(attempt("Duty.Worker ", RIGHT, "here")).isEqualTo(new Welcome(DANA_DUTY));
        assertThat(log.lines()).containsExactly("signed in " + DANA_DUTY.id().value());
    }

    @Test
    void an_account_that_has_ended_is_wrong_details() {
        staff.put(
                new StaffMember(
                        DANA_DUTY.id(),
                        DANA_DUTY.username(),
                        DANA_DUTY.name(),
                        DANA_DUTY.agency(),
                        DANA_DUTY.rank(),
                        Set.copyOf(DANA_DUTY.roles()),
                        false));

        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new WrongDetails());
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void an_unknown_user_name_costs_a_comparison_too() {
        assertThat(attempt("nobody.known", "nobody", "here")).isEqualTo(new WrongDetails());
        assertThat(passwords.compared()).hasSize(1);
    }

    @Test
    void five_failures_from_one_address_stop_the_account_there_and_not_elsewhere() {
        fail(5, "here");

        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new TooManyAttempts());
        assertThat(attempt("duty.worker", RIGHT, "there")).isEqualTo(new Welcome(DANA_DUTY));
    }

    @Test
    void four_failures_do_not_stop_it_and_a_success_forgets_them() {
        fail(4, "here");
        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new Welcome(DANA_DUTY));

        fail(4, "here");
        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new Welcome(DANA_DUTY));
    }

    @Test
    void after_a_quarter_of_an_hour_it_may_be_tried_again() {
        fail(5, "here");

        now = now.plusSeconds(15 * 60 - 1);
        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new TooManyAttempts());

        now = now.plusSeconds(1);
        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new Welcome(DANA_DUTY));
    }

    @Test
    void fifty_failures_from_an_address_stop_it_for_every_account() {
        for (var i = 0; i < 50; i++) {
            attempt("guess" + i, "guess", "here");
        }

        assertThat(attempt("duty.worker", RIGHT, "here")).isEqualTo(new TooManyAttempts());
        assertThat(attempt("duty.worker", RIGHT, "there")).isEqualTo(new Welcome(DANA_DUTY));
    }

    @Test
    void fifty_failures_of_an_account_from_anywhere_stop_it_everywhere() {
        for (var i = 0; i < 50; i++) {
            attempt("duty.worker", "guess", "address " + i);
        }

        assertThat(attempt("duty.worker", RIGHT, "home")).isEqualTo(new TooManyAttempts());
    }

    @Test
    void what_was_typed_is_in_no_text_of_the_objects_that_carry_it() {
        assertThat(new Credentials("someone", "secret", "here").toString())
                .doesNotContain("someone", "secret");
    }

    private void fail(int times, String address) {
        for (var i = 0; i < times; i++) {
            attempt("duty.worker", "guess", address);
        }
    }

    private SignInOutcome attempt(String username, String password, String address) {
        return signIn.handle(new Credentials(username, password, address));
    }
}
