package org.threshold.notification.acknowledgement;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.notification.acknowledgement.Tries.Limit;
import org.threshold.notification.platform.Secrets;
import org.threshold.notification.platform.WallClock;

/**
 * Holds whoever opens links, or presses their buttons, to a pace: behind them is the database that
 * telling needs. No source names a number; ours are ten times what somebody needs who mistypes
 * twice, and an office behind one address. Kept in memory by each copy of the service, and of the
 * latest only.
 */
@Service
public class LimitLinks {

    /** Opening, pressing with something wrong and pressing again are four. */
    static final Limit OF_A_LINK = new Limit(30, Duration.ofSeconds(10));

    /** A hospital's whole staff may come from one address. */
    static final Limit OF_AN_ADDRESS = new Limit(300, Duration.ofMillis(200));

    /** The one not seen for the longest is forgotten for one more. */
    static final int MOST_KEPT = 10_000;

    private final Map<String, Tries> links = new Latest();
    private final Map<String, Tries> addresses = new Latest();
    private final WallClock wall;

    LimitLinks(WallClock wall) {
        this.wall = wall;
    }

    /**
     * Counts one try, unless there were too many. One that is refused counts for nothing.
     *
     * @param token the last part of a link's address, whether there is such a link or not
     * @param from the network address that it comes from
     * @return how long to wait, when there were too many
     */
    public synchronized Optional<Duration> handle(String token, String from) {
        String link = Secrets.hash(token);
        Instant now = wall.now();
        Tries ofAddress = known(addresses, from, OF_AN_ADDRESS, now);
        Tries ofLink = known(links, link, OF_A_LINK, now);
        Optional<Duration> wait = ofAddress.wait(OF_AN_ADDRESS).or(() -> ofLink.wait(OF_A_LINK));
        if (wait.isEmpty()) {
            addresses.put(from, ofAddress.oneMore());
            links.put(link, ofLink.oneMore());
        }
        return wait;
    }

    /** How many links and addresses are kept. */
    synchronized int kept() {
        return links.size() + addresses.size();
    }

    private static Tries known(Map<String, Tries> tries, String key, Limit limit, Instant now) {
        Tries before = tries.get(key);
        return before == null ? Tries.none(now) : before.by(limit, now);
    }

    private static final class Latest extends LinkedHashMap<String, Tries> {

        private static final long serialVersionUID = 1L;
        private static final float USUAL = 0.75f;

        Latest() {
            super(16, USUAL, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
