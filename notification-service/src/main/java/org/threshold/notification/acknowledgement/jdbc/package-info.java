/** Acknowledgements, one-time links and the log of reads in PostgreSQL. */
@NullMarked
package org.threshold.notification.acknowledgement.jdbc;

import org.jspecify.annotations.NullMarked;
