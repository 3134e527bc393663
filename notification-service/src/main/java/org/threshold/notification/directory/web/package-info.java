/** The operator's API of the directory. */
@NullMarked
package org.threshold.notification.directory.web;

import org.jspecify.annotations.NullMarked;
