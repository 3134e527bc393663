package org.threshold.workflow.access.app;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.domain.ApiKeys;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.platform.RealTime;

/** Recognises a system by its API key. */
@Service
public class RecogniseSystem {

    private final ApiKeys keys;
    private final RealTime time;

    RecogniseSystem(ApiKeys keys, RealTime time) {
        this.keys = keys;
        this.time = time;
    }

    /** Who holds the key, if it is known and has not ended. */
    public Optional<Actor> handle(String key) {
        return keys.holder(KeyHash.of(key), time.now());
    }
}
