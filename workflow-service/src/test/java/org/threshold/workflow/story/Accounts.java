package org.threshold.workflow.story;

/** The people and systems of the stories. */
final class Accounts {

    static final String PASSWORD = "a-password-of-the-stories";

    /** With which this service is known to the notification service. */
    static final String WORKFLOW_KEY = "thr_workflow_of_the_stories";

    static final String FILE =
            """
            {"accounts": [%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s],
             "systems": [{"agency": "health-visiting", "apiKey": "%s"}, {"agency": "hospital", "apiKey": "%s"},
                         {"agency": "midwifery", "apiKey": "%s"}],
             "services": {"workflowApiKey": "%s"}}
            """
                    .formatted(
                            account("duty.worker", "Dana Duty", "duty-social-worker"),
                            account("duty.worker2", "Dele Duty", "duty-social-worker"),
                            account("team.manager", "Tess Manager", "team-manager"),
                            account("service.manager", "Sam Service", "service-manager"),
                            account("head.of.service", "Hana Head", "head-of-service"),
                            account("edt.worker", "Eli Night", "edt-worker"),
                            account("operator", "Omar Operator", "operator"),
                            account("paediatrician", "Pia Doctor", "paediatrician"),
                            account("health.visitor", "Hal Visitor", "health-visitor"),
                            officer(
                                    "referral.sergeant",
                                    "Sian Sergeant",
                                    "police-referral-sergeant"),
                            officer("duty.inspector", "Ian Inspector", "duty-inspector"),
                            key("health-visiting"),
                            key("hospital"),
                            key("midwifery"),
                            WORKFLOW_KEY);

    private Accounts() {}

    static String key(String agency) {
        return "thr_" + agency + "_of_the_stories_0123456789";
    }

    private static String officer(String username, String name, String role) {
        String rank = role.equals("duty-inspector") ? "inspector" : "sergeant";
        return """
        {"username": "%s", "name": "%s", "password": "%s", "roles": ["%s"],
         "agency": "police", "rank": "%s"}
        """
                .formatted(username, name, PASSWORD, role, rank);
    }

    private static String account(String username, String name, String role) {
        String agency = role.equals("health-visitor") ? "health-visiting" : "childrens-social-care";
        return """
        {"username": "%s", "name": "%s", "password": "%s", "roles": ["%s"],
         "agency": "%s", "rank": null}
        """
                .formatted(username, name, PASSWORD, role, agency);
    }
}
