package org.threshold.workflow.access.adapter.local;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of the file of demo credentials; it holds more for other programs. */
record CredentialsFile(
        List<DemoAccount> accounts, List<DemoSystem> systems, DemoServices services) {

    record DemoAccount(
            String username,
            String name,
            String password,
            Set<String> roles,
            String agency,
            @Nullable String rank) {}

    record DemoSystem(String agency, String apiKey) {}

    /**
     * @param workflowApiKey the key that this installation's other services use here
     */
    record DemoServices(String workflowApiKey) {}

    @Override
    public String toString() {
        return "CredentialsFile[withheld]";
    }
}
