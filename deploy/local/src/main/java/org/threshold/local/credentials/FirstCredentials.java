package org.threshold.local.credentials;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.threshold.local.server.Secrets;

/** The made-up people and systems of a local stack, with new passwords and keys. */
final class FirstCredentials {

    private static final String CARE = "childrens-social-care";
    private static final String POLICE = "police";
    private static final String HOSPITAL = "hospital";

    /** Three of these make 60 bits of chance that a person can still type. */
    private static final int PASSWORD_GROUP = 4;

    private static final int KEY_BYTES = 32;

    private FirstCredentials() {}

    static Credentials make(String simulator) {
        var accounts =
                Stream.of(care(), outOfHours(), police(), health(), operators())
                        .flatMap(List::stream)
                        .toList();
        var systems = agencies().map(agency -> system(agency, simulator)).toList();
        return new Credentials(accounts, systems, new ServiceKeys(apiKey(), apiKey()));
    }

    /** Every agency that can be told of something, so that none of them is told in vain. */
    private static Stream<String> agencies() {
        return Stream.of(
                POLICE,
                HOSPITAL,
                "gp",
                "health-visiting",
                "midwifery",
                "school",
                "adult-services",
                "probation",
                "legal-services",
                "other-authority");
    }

    private static List<Account> care() {
        return List.of(
                account("duty.worker", "Dana Duty", "duty-social-worker", CARE),
                account("duty.worker2", "Dele Duty", "duty-social-worker", CARE),
                account("allocated.worker", "Ali Allocated", "allocated-social-worker", CARE),
                account("team.manager", "Tess Team", "team-manager", CARE),
                account("service.manager", "Sam Service", "service-manager", CARE),
                account("head.of.service", "Hana Head", "head-of-service", CARE),
                account("cp.chair", "Chidi Chair", "cp-chair", CARE));
    }

    private static List<Account> outOfHours() {
        return List.of(
                account("edt.worker", "Eli Night", "edt-worker", "out-of-hours"),
                account("edt.manager", "Efa Night", "edt-manager", "out-of-hours"),
                account("on.call.manager", "Orla Call", "on-call-senior-manager", CARE));
    }

    private static List<Account> police() {
        return List.of(
                account("referral.sergeant", "Sian Sergeant", "police-referral-sergeant", POLICE)
                        .ranked("sergeant"),
                account("duty.inspector", "Ivo Inspector", "duty-inspector", POLICE)
                        .ranked("inspector"));
    }

    private static List<Account> health() {
        return List.of(
                account("paediatrician", "Pia Paediatric", "paediatrician", HOSPITAL),
                account("ward.nurse", "Wes Ward", "ward", HOSPITAL),
                account("clinical.lead", "Cleo Clinical", "clinical-lead", HOSPITAL),
                account("health.visitor", "Hal Visitor", "health-visitor", "health-visiting"));
    }

    private static List<Account> operators() {
        return List.of(account("operator", "Oma Operator", "operator", CARE));
    }

    private static Account account(String username, String name, String role, String agency) {
        return new Account(username, name, password(), List.of(role), agency, null);
    }

    private static AgencySystem system(String agency, String simulator) {
        return new AgencySystem(
                agency,
                apiKey(),
                simulator + "/" + agency + "/webhook",
                "whsec_" + Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES)),
                "referrals@" + agency + ".example");
    }

    private static String apiKey() {
        return "thr_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.bytes(KEY_BYTES));
    }

    private static String password() {
        return String.join(
                "-",
                Secrets.word(PASSWORD_GROUP),
                Secrets.word(PASSWORD_GROUP),
                Secrets.word(PASSWORD_GROUP));
    }
}
