/** Leaves messages in a folder, for systems that only poll one. */
@NullMarked
package org.threshold.notification.delivery.adapter.filedrop;

import org.jspecify.annotations.NullMarked;
