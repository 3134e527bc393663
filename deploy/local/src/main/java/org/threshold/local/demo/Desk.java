package org.threshold.local.demo;

import java.util.Map;
import java.util.Optional;
import org.threshold.local.api.Answer;
import tools.jackson.databind.JsonNode;

/** Where people do what a story has them do, other than through the API. */
public interface Desk {

    /**
     * What came of it, in the API's words; nothing where the API is to be called instead.
     *
     * @param as a user name, {@code system:} and an agency, or {@code simulator}
     * @param path what the API would be sent the form at
     */
    Optional<Answer> post(String as, String path, JsonNode form);

    /** Nobody has one. */
    static Desk none() {
        return (_, _, _) -> Optional.empty();
    }

    /**
     * What a story is given beside the words that name it.
     *
     * @param kept by name what the story finds kept already
     */
    record Given(Map<String, String> kept, Desk desk) {

        /** Nothing. */
        static final Given NOTHING = new Given(Map.of(), none());

        public Given {
            kept = Map.copyOf(kept);
        }
    }
}
