package org.threshold.local.bench;

import java.util.Map;
import java.util.UUID;
import org.threshold.local.api.Answer;
import org.threshold.local.api.PublicApi;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system refers a child, each time another. */
final class Referrals implements Shot {

    private static final String SENDER = "system:health-visiting";
    private static final int CREATED = 201;
    private static final JsonNode CHILD_IN_NEED =
            new JsonMapper()
                    .readTree(
                            """
                            {"children": [{"ageInMonths": 40, "mobility": "mobile", "mark": "none-seen"}],
                             "whereabouts": "At home", "worry": "Often left alone in the evening.",
                             "suspicion": "not-said", "otherChildren": "no"}""");

    /** Of whom the police, the hospital, the GP and the health visitor must hear. */
    private static final JsonNode INJURED_BABY =
            new JsonMapper()
                    .readTree(
                            """
                            {"children": [{"ageInMonths": 2, "mobility": "not-mobile", "mark": "injury",
                                           "site": "face", "practice": "K82001"}],
                             "whereabouts": "At home with the mother",
                             "worry": "A bruise on the left cheek.",
                             "suspicion": "not-said", "otherChildren": "no"}""");

    private final PublicApi api;

    Referrals(PublicApi api) {
        this.api = api;
    }

    @Override
    public String fire(long number) {
        return refer().status() == CREATED ? "" : "a referral was not taken";
    }

    Answer refer() {
        return send(CHILD_IN_NEED);
    }

    Answer referInjuredBaby() {
        return send(INJURED_BABY);
    }

    private Answer send(JsonNode form) {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        return api.post(SENDER, "/api/v1/referrals", form, key);
    }
}
