package org.threshold.notification.keys;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.threshold.notification.platform.WallClock;

/** An operator ends a key: lost, replaced by a new one, or no longer needed. */
@Service
public class EndKey {

    private static final Logger LOG = LoggerFactory.getLogger(EndKey.class);

    private final KeyRegister register;
    private final WallClock wall;

    EndKey(KeyRegister register, WallClock wall) {
        this.register = register;
        this.wall = wall;
    }

    /** Ends it from the next request on; false when there is none in force with this id. */
    public boolean handle(UUID id) {
        boolean ended = register.end(id, wall.now());
        if (ended) {
            LOG.info("Key {} was ended", id);
        }
        return ended;
    }
}
