package org.threshold.local.credentials;

import java.util.List;

/**
 * All that a local stack keeps secret, in the shape of its file.
 *
 * @param accounts who may sign in
 * @param systems the agencies' systems
 * @param services the keys of Threshold's own services
 */
public record Credentials(
        List<Account> accounts, List<AgencySystem> systems, ServiceKeys services) {

    public Credentials {
        accounts = List.copyOf(accounts);
        systems = List.copyOf(systems);
    }

    /** Adds what a newer version has and this file lacks, and tells agencies where they now are. */
    Credentials broughtUpTo(Credentials wanted) {
        return new Credentials(
                wanted.accounts().stream().map(this::keptAccount).toList(),
                wanted.systems().stream().map(this::keptSystem).toList(),
                services);
    }

    private Account keptAccount(Account wanted) {
        return accounts.stream()
                .filter(account -> account.username().equals(wanted.username()))
                .findFirst()
                .map(kept -> wanted.keeping(kept.password()))
                .orElse(wanted);
    }

    private AgencySystem keptSystem(AgencySystem wanted) {
        return systems.stream()
                .filter(system -> system.agency().equals(wanted.agency()))
                .findFirst()
                .map(kept -> kept.toldAt(wanted.webhookUrl()))
                .orElse(wanted);
    }
}
