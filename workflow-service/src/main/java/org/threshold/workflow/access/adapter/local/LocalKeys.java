package org.threshold.workflow.access.adapter.local;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threshold.workflow.access.Agency;
import org.threshold.workflow.access.SystemId;
import org.threshold.workflow.access.adapter.local.CredentialsFile.DemoSystem;
import org.threshold.workflow.access.domain.KeyHash;
import org.threshold.workflow.access.domain.KeyRegister;
import org.threshold.workflow.access.domain.KeyRegister.KeySeed;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;

/** Writes the keys of the demo systems. */
@Component
@Profile("local")
class LocalKeys {

    private final KeyRegister register;
    private final Ids ids;
    private final RealTime time;

    LocalKeys(KeyRegister register, Ids ids, RealTime time) {
        this.register = register;
        this.ids = ids;
        this.time = time;
    }

    void write(DemoSystem system) {
        var agency = LocalAccounts.known(Agency.of(system.agency()), system.agency());
        write(agency, agency.words() + " system", system.apiKey());
    }

    void writeOwn(String key) {
        write(Agency.THRESHOLD, "notification-service", key);
    }

    private void write(Agency agency, String label, String key) {
        var id = new SystemId(ids.next());
        register.keep(new KeySeed(id, agency, label, KeyHash.of(key)), time.now());
    }
}
