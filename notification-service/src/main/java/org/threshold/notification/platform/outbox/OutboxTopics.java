package org.threshold.notification.platform.outbox;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.threshold.notification.platform.Topics;

/** The topic that this service writes to, made where it is missing. */
@Configuration(proxyBeanMethods = false)
class OutboxTopics {

    @Bean
    NewTopic notificationEvents() {
        return TopicBuilder.name(Topics.NOTIFICATION_EVENTS).partitions(Topics.PARTITIONS).build();
    }
}
