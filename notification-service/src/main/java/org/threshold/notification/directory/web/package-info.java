/** The operator's API of the directory, and who is on duty for Threshold's own services. */
@NullMarked
package org.threshold.notification.directory.web;

import org.jspecify.annotations.NullMarked;
