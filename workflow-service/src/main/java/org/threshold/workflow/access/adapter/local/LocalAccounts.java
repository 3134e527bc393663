package org.threshold.workflow.access.adapter.local;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.Rank;
import org.threshold.workflow.access.Role;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.adapter.local.CredentialsFile.DemoAccount;
import org.threshold.workflow.access.domain.Account;
import org.threshold.workflow.access.domain.AccountSeeds;
import org.threshold.workflow.access.domain.Accounts;
import org.threshold.workflow.access.domain.Passwords;
import org.threshold.workflow.platform.Ids;

/** Writes the demo accounts; one that is there already keeps its hash if its password fits. */
@Component
@Profile("local")
class LocalAccounts {

    private final Accounts accounts;
    private final AccountSeeds seeds;
    private final Passwords passwords;
    private final Ids ids;

    LocalAccounts(Accounts accounts, AccountSeeds seeds, Passwords passwords, Ids ids) {
        this.accounts = accounts;
        this.seeds = seeds;
        this.passwords = passwords;
        this.ids = ids;
    }

    void write(DemoAccount demo) {
        var hash =
                accounts.find(demo.username())
                        .map(Account::passwordHash)
                        .filter(kept -> passwords.matches(demo.password(), kept))
                        .orElseGet(() -> passwords.hash(demo.password()));
        seeds.write(member(demo), hash);
    }

    private StaffMember member(DemoAccount demo) {
        return new StaffMember(
                new StaffId(ids.next()),
                demo.username(),
                demo.name(),
                known(Agency.of(demo.agency()), demo.agency()),
                rank(demo),
                demo.roles().stream()
                        .map(code -> known(Role.of(code), code))
                        .collect(Collectors.toSet()),
                true);
    }

    private static Rank rank(DemoAccount demo) {
        var code = Objects.requireNonNullElse(demo.rank(), Rank.NONE.code());
        return known(Rank.of(code), code);
    }

    static <T> T known(Optional<T> constant, String code) {
        return constant.orElseThrow(
                () ->
                        new IllegalStateException(
                                "The credentials file names '" + code + "', which is not known"));
    }
}
