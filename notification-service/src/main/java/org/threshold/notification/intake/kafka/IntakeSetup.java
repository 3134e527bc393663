package org.threshold.notification.intake.kafka;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.FixedBackOff;
import org.threshold.notification.platform.Topics;

/** The topics that are read, and what happens when the database is out of reach. */
@Configuration(proxyBeanMethods = false)
class IntakeSetup {

    private static final long PAUSE_MS = 1_000;

    @Bean
    NewTopic notificationRequests() {
        return TopicBuilder.name(Topics.NOTIFICATION_REQUESTS)
                .partitions(Topics.PARTITIONS)
                .build();
    }

    @Bean
    NewTopic deadLetterTopic() {
        return TopicBuilder.name(Topics.DEAD_LETTERS).partitions(Topics.PARTITIONS).build();
    }

    /** Offers a record again, once a second and for ever: no record is passed over. */
    @Bean
    CommonErrorHandler neverSkip() {
        DefaultErrorHandler handler =
                new DefaultErrorHandler(
                        new FixedBackOff(PAUSE_MS, FixedBackOff.UNLIMITED_ATTEMPTS));
        handler.setClassifications(Map.of(), true);
        return handler;
    }
}
