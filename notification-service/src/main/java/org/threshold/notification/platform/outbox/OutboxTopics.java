package org.threshold.notification.platform.outbox;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.threshold.notification.platform.Topics;

/** The topics that this service writes to, made where they are missing. */
@Configuration(proxyBeanMethods = false)
class OutboxTopics {

    @Bean
    NewTopic notificationEvents() {
        return TopicBuilder.name(Topics.NOTIFICATION_EVENTS).partitions(Topics.PARTITIONS).build();
    }

    @Bean
    NewTopic agencyReplies() {
        return TopicBuilder.name(Topics.AGENCY_REPLIES).partitions(Topics.PARTITIONS).build();
    }
}
