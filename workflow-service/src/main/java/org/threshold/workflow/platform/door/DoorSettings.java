package org.threshold.workflow.platform.door;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notification service's address and key: settings where it is deployed, a file on a local
 * machine.
 */
@Configuration(proxyBeanMethods = false)
class DoorSettings {

    @Bean
    @Profile("!local")
    DoorAddress doorAddress(
            @Value("${threshold.notification.url:}") String url,
            @Value("${threshold.notification.key:}") String key) {
        return new DoorAddress(url, key).warning();
    }

    /** The key is the one that the services of this machine know each other by. */
    @Bean
    @Profile("local")
    DoorAddress localDoorAddress(
            @Value("${threshold.notification.url}") String url,
            @Value("${threshold.notification.key:}") String key,
            @Value("${threshold.credentials}") Path file) {
        return new DoorAddress(url, key.isBlank() ? keyIn(file) : key);
    }

    static String keyIn(Path file) {
        return JsonMapper.shared()
                .readTree(file)
                .path("services")
                .path("workflowApiKey")
                .asString("");
    }
}
