package org.threshold.local.bench;

import java.util.List;
import java.util.Map;
import org.threshold.local.api.PublicApi;
import org.threshold.local.up.Port;
import org.threshold.local.up.TellingStack;
import tools.jackson.databind.json.JsonMapper;

/** The agency that is made to take every message and answer none. */
final class HangingAgency {

    private static final String AGENCY = "health-visiting";
    private static final int DONE = 200;

    private final PublicApi api;

    HangingAgency(TellingStack stack) {
        this.api =
                new PublicApi(
                        stack.credentials(),
                        stack.settings().http(Port.WORKFLOW),
                        stack.settings().http(Port.SIMULATOR));
    }

    /** All but this one. */
    static List<String> others(List<String> agencies) {
        return agencies.stream().filter(agency -> !agency.equals(AGENCY)).toList();
    }

    void hangs() {
        behave("hang");
    }

    void answers() {
        behave("answer");
    }

    private void behave(String mode) {
        var form = new JsonMapper().readTree("{\"mode\": \"%s\"}".formatted(mode));
        var answer =
                api.post("simulator", "/api/agencies/" + AGENCY + "/behaviour", form, Map.of());
        if (answer.status() != DONE) {
            throw new IllegalStateException("The simulator answered " + answer.status());
        }
    }
}
