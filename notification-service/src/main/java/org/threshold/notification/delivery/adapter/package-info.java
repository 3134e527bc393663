/** The channels: each one class that hands a message to one kind of endpoint. */
@NullMarked
package org.threshold.notification.delivery.adapter;

import org.jspecify.annotations.NullMarked;
