package org.threshold.notification.keys;

import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.threshold.notification.keys.KeyRegister.KeySeed;
import org.threshold.notification.platform.Ids;
import org.threshold.notification.platform.WallClock;
import org.threshold.notification.platform.security.Caller;

/**
 * Lets in the operator whose key's hash stands in the configuration: who gives all other keys. A
 * changed hash ends the key that was configured before it.
 */
@Component
class ConfiguredOperator implements SmartInitializingSingleton {

    static final String SETTING = "THRESHOLD_OPERATOR_KEY_HASH";

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final KeyRegister register;
    private final Ids ids;
    private final WallClock wall;
    private final String hash;

    ConfiguredOperator(
            KeyRegister register,
            Ids ids,
            WallClock wall,
            @Value("${threshold.operator-key-hash:}") String hash) {
        this.register = register;
        this.ids = ids;
        this.wall = wall;
        this.hash = hash.strip();
    }

    /** Before anything listens. */
    @Override
    public void afterSingletonsInstantiated() {
        if (hash.isEmpty()) {
            return;
        }
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalStateException(
                    SETTING
                            + " is not the SHA-256 of a key in 64 lower-case hexadecimal digits."
                            + " Make the key at random, at least 256 bits, and give the first"
                            + " word that sha256sum prints for it, without a line's end in it");
        }
        var now = wall.now();
        register.keep(new KeySeed(ids.next(), hash, new Caller.Operator(), SETTING), now);
        register.endOthers(SETTING, hash, now);
    }
}
