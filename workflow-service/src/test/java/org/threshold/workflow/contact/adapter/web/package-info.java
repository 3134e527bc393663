/** The pages and the API of restrictions of contact. */
@NullMarked
package org.threshold.workflow.contact.adapter.web;

import org.jspecify.annotations.NullMarked;
