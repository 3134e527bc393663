package org.threshold.workflow.access.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.SignInOutcome.TooManyAttempts;
import org.threshold.workflow.access.app.SignInOutcome.WrongDetails;
import org.threshold.workflow.access.domain.Account;
import org.threshold.workflow.access.domain.Accounts;
import org.threshold.workflow.access.domain.Passwords;
import org.threshold.workflow.access.domain.SignInFailures;
import org.threshold.workflow.access.domain.SignInLimits;
import org.threshold.workflow.platform.RealTime;

/**
 * Lets a member of staff sign in with user name and password.
 *
 * <p>Not one transaction: comparing a password takes long, and a failure is to be kept.
 */
@Service
public class SignInStaff {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInFailures failures;
    private final Entrance entrance;
    private final RealTime time;
    private final String nobodysHash;

    SignInStaff(
            Accounts accounts,
            Passwords passwords,
            SignInFailures failures,
            Entrance entrance,
            RealTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failures = failures;
        this.entrance = entrance;
        this.time = time;
        this.nobodysHash = passwords.hash("nobody");
    }

    /** Compares the password unless too many attempts failed lately, and keeps what came of it. */
    public SignInOutcome handle(Credentials credentials) {
        var now = time.now();
        var attempt = credentials.attempt();
        if (SignInLimits.reached(failures.since(now.minus(SignInLimits.WINDOW), attempt))) {
            return new TooManyAttempts();
        }
        var member = identify(credentials);
        if (member.isEmpty()) {
            failures.keep(attempt, now, now.minus(SignInLimits.WINDOW));
            return new WrongDetails();
        }
        failures.forget(attempt);
        return entrance.admit(member.get());
    }

    /** Takes as long for a user name that nobody has as for one with another password. */
    private Optional<StaffMember> identify(Credentials credentials) {
        var account = accounts.find(credentials.attempt().username());
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        var same = passwords.matches(credentials.password(), hash);
        return account.map(Account::member).filter(member -> same && member.active());
    }
}
