package org.threshold.notification.platform.local;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.security.ApiKeys;
import org.threshold.notification.platform.security.Caller;

/** Lets the keys of the credentials file in, before anything listens. */
@Component
@Profile("local")
class LocalKeys implements SmartInitializingSingleton {

    private final CredentialsFile file;
    private final ApiKeys keys;

    LocalKeys(CredentialsFile file, ApiKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Credentials credentials = file.read();
        for (Credentials.AgencySystem system : credentials.systems()) {
            keys.admit(system.apiKey(), new Caller.AgencySystem(system.agency()));
        }
        Credentials.Services services = credentials.services();
        services.workflow().ifPresent(key -> keys.admit(key, new Caller.ServiceSystem()));
        services.operator().ifPresent(key -> keys.admit(key, new Caller.Operator()));
    }
}
