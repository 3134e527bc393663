package org.threshold.workflow.access.adapter.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.domain.KeyMaker;
import org.threshold.workflow.platform.Ids;

/** Keys of 256 random bits; the first letters say in a scan for secrets whose they are. */
@Component
class RandomKeys implements KeyMaker {

    private static final String FIRST = "thr_";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Ids ids;

    RandomKeys(Ids ids) {
        this.ids = ids;
    }

    @Override
    public NewKey next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new NewKey(new SystemId(ids.next()), FIRST + text);
    }
}
