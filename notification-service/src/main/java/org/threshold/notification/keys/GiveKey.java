package org.threshold.notification.keys;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.threshold.notification.keys.KeyRegister.KeySeed;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.security.Caller;

/**
 * An operator gives a system a key. A holder may have several at once, so that a new one is in use
 * before the old one ends.
 */
@Service
public class GiveKey {

    private static final Logger LOG = LoggerFactory.getLogger(GiveKey.class);

    /** So that a scan for secrets knows whose it is. */
    private static final String FIRST = "thr_";

    private final KeyRegister register;
    private final Secrets secrets;
    private final Ids ids;
    private final WallClock wall;

    GiveKey(KeyRegister register, Secrets secrets, Ids ids, WallClock wall) {
        this.register = register;
        this.secrets = secrets;
        this.ids = ids;
        this.wall = wall;
    }

    /**
     * A key that was given.
     *
     * @param text what its holder sends; shown once, and kept nowhere
     */
    public record NewKey(UUID id, String text) {
        @Override
        public String toString() {
            return "NewKey[" + id + "]";
        }
    }

    /**
     * Gives it.
     *
     * @param label what will hold it, for operators
     */
    public NewKey handle(Caller holder, String label) {
        NewKey key = new NewKey(ids.next(), FIRST + secrets.fresh());
        register.keep(new KeySeed(key.id(), Secrets.hash(key.text()), holder, label), wall.now());
        LOG.info("Key {} was given to {}", key.id(), holder.label());
        return key;
    }
}
