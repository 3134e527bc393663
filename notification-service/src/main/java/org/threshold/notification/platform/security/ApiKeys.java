package org.threshold.notification.platform.security;

import java.util.Optional;

/** The keys that are known, each under its hash. */
public interface ApiKeys {

    /** Who a key belongs to; empty when it is unknown or disabled. */
    Optional<Caller> callerOf(String key);

    /** Lets a key in; safe to call again with the same key. */
    void admit(String key, Caller caller);
}
