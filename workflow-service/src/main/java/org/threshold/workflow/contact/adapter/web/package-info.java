/** Restrictions of contact on pages and over HTTP. */
@NullMarked
package org.threshold.workflow.contact.adapter.web;

import org.jspecify.annotations.NullMarked;
