package org.threshold.trace;

import java.util.List;

/**
 * A test and what it says that it proves.
 *
 * @param test which
 * @param ids the ids that it carries
 */
public record Proof(TestName test, List<String> ids) {

    public Proof {
        ids = List.copyOf(ids);
    }
}
