package org.threshold.notification.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.directory.AgencyGuidelines.Entered;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.Refusal;

/** Enters where an agency’s guidelines for others are. */
@Service
public class EnterGuidelines {

    private static final int LONGEST = 500;
    private static final Refusal NO_ADDRESS =
            new Refusal(
                    "address",
                    "This is not an address that people can be sent to safely",
                    "Enter one that begins with https:// and names a server, without a name or"
                            + " password in it and of "
                            + LONGEST
                            + " characters at most; or null where there are no guidelines any more");

    private final AgencyGuidelines guidelines;
    private final CaseClock clock;

    EnterGuidelines(AgencyGuidelines guidelines, CaseClock clock) {
        this.guidelines = guidelines;
        this.clock = clock;
    }

    /**
     * Enters it.
     *
     * @param address where; empty where there are none any more
     * @return why it was not done; empty when it was
     */
    @Transactional
    public List<Refusal> handle(String agency, Optional<String> address) {
        if (address.filter(it -> !safe(it)).isPresent()) {
            return List.of(NO_ADDRESS);
        }
        guidelines.enter(agency, new Entered(address.orElse(null), clock.now()));
        return List.of();
    }

    private static boolean safe(String address) {
        try {
            URI read = new URI(address);
            return address.startsWith("https://")
                    && address.length() <= LONGEST
                    && read.getHost() != null
                    && read.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
